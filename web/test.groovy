// Types and style, then the unit tests; skipped as Maven's own tests are, and when single ones are asked for by name.

import org.apache.maven.plugin.MojoFailureException

def flag = { name -> (session.userProperties[name] ?: project.properties[name] ?: 'false') != 'false' }
if (flag('skipTests') || flag('maven.test.skip') || flag('test')) return

def run = { String... command ->
    def process = new ProcessBuilder(command).directory(project.basedir).inheritIO().start()
    if (process.waitFor() != 0) throw new MojoFailureException("${command.take(3).join(' ')} in web/ has failed: see above")
}

// Where there is no terminal, colours are noise.
run('npm', 'run', 'check', '--silent', '--', *(System.console() ? [] : ['--colors=off']))
run('npm', 'run', 'test', '--silent', '--', '--reporter=default', '--reporter=junit',
        '--outputFile.junit=target/vitest-reports/TEST-vitest.xml')
