// Runs the benchmarks in a JVM of their own on the toolchain's JDK, and waits for it: -Dbench… goes on to it.

import org.apache.maven.toolchain.ToolchainManager
import java.util.concurrent.TimeUnit

def toolchain = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def java = toolchain?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"
def command = [java, '-Xms256m', '-Xmx768m', '-XX:+UseSerialGC', '-XX:+UseCompactObjectHeaders',
               '--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow']
session.userProperties.each { name, value -> if (name.startsWith('bench')) command << "-D${name}=${value}" }
command += ['-Dlogback.configurationFile=broker-logback.xml', '-cp',
            project.testClasspathElements.join(File.pathSeparator), 'com.smarterp.deploy.bench.Bench',
            session.request.multiModuleProjectDirectory.path]
def bench = new ProcessBuilder(command*.toString()).inheritIO().start()
Runtime.runtime.addShutdownHook(new Thread({
    bench.destroy()
    if (!bench.waitFor(90, TimeUnit.SECONDS)) bench.destroyForcibly()
}))
// The build's memory isn't needed any more.
System.gc()
def code = bench.waitFor()
if (code != 0) System.exit(code)
