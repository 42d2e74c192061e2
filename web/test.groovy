// Types and style, then the unit tests; skipped as Maven's own tests are, and when single ones are asked for by name.

def flag = { name -> (session.userProperties[name] ?: project.properties[name] ?: 'false') != 'false' }
if (flag('skipTests') || flag('maven.test.skip') || flag('test')) return

def run = { String... command ->
    def process = new ProcessBuilder(command).directory(project.basedir).inheritIO().start()
    if (process.waitFor() != 0) {
        log.error("${command.take(3).join(' ')} in web/ has failed: what it says stands above")
        System.exit(1)
    }
}

// Where there is no terminal, colours are noise.
run('npm', 'run', '--silent', 'check', '--', *(System.console() ? [] : ['--colors=off']))
run('npm', 'test', '--silent', '--', '--reporter=default', '--reporter=junit',
        '--outputFile.junit=target/vitest-reports/TEST-vitest.xml')
