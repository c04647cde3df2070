package org.ahpsignpost.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the figures were measured on. */
final class Machine {

    private Machine() {}

    static String hardware() throws IOException {
        String model = Server.line(Path.of("/proc/cpuinfo"), "model name");
        String memory = Server.line(Path.of("/proc/meminfo"), "MemTotal:");
        return Runtime.getRuntime().availableProcessors() + " cores"
                + (model == null
                        ? ""
                        : " (" + model.substring(model.indexOf(':') + 1).strip() + ")")
                + (memory == null
                        ? ""
                        : ", " + Math.round(Long.parseLong(memory.replaceAll("\\D", "")) / 1048576.0) + " GB");
    }

    static String system() {
        return System.getProperty("os.name") + " " + System.getProperty("os.version") + ", JDK "
                + System.getProperty("java.runtime.version") + " (" + System.getProperty("java.vendor") + ")";
    }

    static String disk(Path folder) throws IOException {
        return Files.getFileStore(folder).type();
    }
}
