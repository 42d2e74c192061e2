// Starts the fault runner on the toolchain's JDK with this module's class path.

import org.apache.maven.toolchain.ToolchainManager
import java.util.concurrent.TimeUnit

def toolchain = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def java = toolchain?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"
def given = session.request.userProperties
def command = [java, '-Xmx1g', '--sun-misc-unsafe-memory-access=allow', '--enable-native-access=ALL-UNNAMED',
               '-cp', project.runtimeClasspathElements.join(File.pathSeparator),
               'com.smarterp.deploy.faults.FaultRunner', session.request.multiModuleProjectDirectory.path,
               given.getProperty('seeds', given.getProperty('seed', '1-10')), given.getProperty('replicas', '1'),
               given.getProperty('previous', '')]
def runner = new ProcessBuilder(command*.toString()).inheritIO().start()
Runtime.runtime.addShutdownHook(new Thread({
    runner.destroy()
    if (!runner.waitFor(90, TimeUnit.SECONDS)) runner.destroyForcibly()
}))
if (runner.waitFor() != 0) System.exit(1)
