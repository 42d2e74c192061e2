// Builds the browser client with the system's Node.js: npm ci when the lock has changed, vite when a source has.
// A stamp beside each result holds the hash of what it was made from, so that a second start does neither.

import java.nio.file.Files
import java.nio.file.Path
import java.security.MessageDigest

def base = project.basedir.toPath()

def stop = { String line ->
    log.error(line)
    // One line says what is wrong; Maven's own report would bury it.
    System.exit(1)
}

def run = { String... command ->
    def process = new ProcessBuilder(command).directory(project.basedir).inheritIO().start()
    if (process.waitFor() != 0) stop("${command.join(' ')} in ${base.fileName}/ has failed: what it says stands above")
}

def version = { String program ->
    try {
        def process = new ProcessBuilder(program, '--version').redirectErrorStream(true).start()
        process.inputStream.text.trim()
    } catch (IOException ignored) {
        null
    }
}

def hash = { Collection<Path> files, String more ->
    def digest = MessageDigest.getInstance('SHA-256')
    digest.update(more.bytes)
    files.sort().each {
        digest.update(base.relativize(it).toString().bytes)
        digest.update(Files.readAllBytes(it))
    }
    digest.digest().encodeHex().toString()
}

def made = { Path stamp, String from -> Files.exists(stamp) && Files.readString(stamp) == from }

def node = version('node')
def major = (node =~ /^v(\d+)\./).with { it.find() ? it.group(1) as int : 0 }
if (major < 20) {
    stop("Node.js 20 or later must be installed, for example from https://nodejs.org (found: ${node ?: 'none on the PATH'})")
}
if (!version('npm')) stop('npm must be on the PATH; it comes with Node.js: https://nodejs.org')

def lock = hash([base.resolve('package-lock.json')], "$node ${System.getProperty('os.name')}")
def installed = base.resolve('node_modules/.smarterp')
if (!made(installed, lock)) {
    run('npm', 'ci', '--no-audit', '--no-fund')
    Files.writeString(installed, lock)
}

// What vite reads: all but what is tests only, or made.
def ignored = ['node_modules', 'target', 'dist', 'e2e', 'bench', 'examples', 'test-results', 'playwright-report']
def sources = []
Files.list(base).withCloseable { all ->
    all.filter { !(it.fileName.toString() in ignored) }.each { top ->
        Files.walk(top).withCloseable { it.filter { Files.isRegularFile(it) }.each { sources << it } }
    }
}
sources.removeAll { it.fileName.toString() =~ /\.test\.tsx?$|\.md$|\.groovy$|^pom\.xml$/ }
def from = hash(sources, lock)
def built = base.resolve('target/dist.made-from')
if (!made(built, from)) {
    run('npm', 'run', '--silent', 'build')
    Files.writeString(built, from)
}
