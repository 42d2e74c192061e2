// Starts the launcher on the toolchain's JDK and waits for it, so that Maven ends after it and never before:
// plugins that start a process end it when Maven is stopped, but don't wait until it has cleaned up.

import org.apache.maven.toolchain.ToolchainManager
import java.util.concurrent.TimeUnit

def toolchain = session.container.lookup(ToolchainManager).getToolchainFromBuildContext('jdk', session)
def java = toolchain?.findTool('java') ?: "${System.getProperty('java.home')}/bin/java"
def command = [java, '-Xms16m', '-Xmx96m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:+UseCompactObjectHeaders',
               '--sun-misc-unsafe-memory-access=allow', '-cp', project.runtimeClasspathElements.join(File.pathSeparator),
               'com.smarterp.deploy.local.Launcher', session.request.multiModuleProjectDirectory.path,
               ProcessHandle.current().pid() as String]
def launcher = new ProcessBuilder(command*.toString()).inheritIO().start()
def stop = new Thread({
    launcher.destroy()
    if (!launcher.waitFor(90, TimeUnit.SECONDS)) launcher.destroyForcibly()
})
Runtime.runtime.addShutdownHook(stop)
// The build's memory isn't needed any more.
System.gc()
def code = launcher.waitFor()
// The launcher has said in one line what is wrong; Maven's own report would bury it.
if (code != 0) System.exit(code)
