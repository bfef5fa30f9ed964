package org.stanceledger.job;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets two folders change their names in one step of the file system, for which Java has no call: whoever looks finds one or the other. */
final class FolderExchange {
    private static final Logger LOG = LoggerFactory.getLogger(FolderExchange.class);
    private static final Map<String, Object> NAMES =
            Map.of(Library.OPTION_STRING_ENCODING, System.getProperty("sun.jnu.encoding", "UTF-8"));

    private FolderExchange() {}

    /** Exchanges them; false, and nothing has changed, where the system or the file system has no such step. */
    static boolean exchange(Path one, Path other) {
        String first = one.toAbsolutePath().toString();
        String second = other.toAbsolutePath().toString();
        try {
            if (Platform.isLinux()) {
                Linux.CALLS.renameat2(Linux.WORKING_FOLDER, first, Linux.WORKING_FOLDER, second, Linux.EXCHANGE);
                return true;
            }
            if (Platform.isMac()) {
                Mac.CALLS.renamex_np(first, second, Mac.SWAP);
                return true;
            }
        } catch (LastErrorException | LinkageError missing) {
            LOG.debug("{} and {} cannot be exchanged in one step: {}", one, other, missing.toString());
        }
        return false;
    }

    /** The call of Linux, since 3.15 (renameat2(2)). */
    private interface Linux extends Library {
        Linux CALLS = Native.load("c", Linux.class, NAMES);

        int WORKING_FOLDER = -100;
        int EXCHANGE = 2;

        int renameat2(int oldFolder, String oldPath, int newFolder, String newPath, int flags)
                throws LastErrorException;
    }

    /** The call of macOS, since 10.12 (renamex_np(2)). */
    private interface Mac extends Library {
        Mac CALLS = Native.load("c", Mac.class, NAMES);

        int SWAP = 2;

        int renamex_np(String from, String to, int flags) throws LastErrorException;
    }
}
