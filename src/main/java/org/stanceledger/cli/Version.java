package org.stanceledger.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the build wrote it. */
public final class Version implements IVersionProvider {
    /** The version, {@code development} where the program runs from a source tree. */
    public static String current() {
        Properties build = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("/META-INF/build-info.properties")) {
            if (in != null) {
                build.load(in);
            }
        } catch (IOException e) {
            return "unknown";
        }
        return build.getProperty("build.version", "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"stance-ledger " + current(), "Java " + System.getProperty("java.version")};
    }
}
