package org.stanceledger.config;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.stanceledger.lexicon.ConflictDirectory;

/**
 * A conflict's folder: conflict.yaml and lists as CSV beside it, which take precedence over those of the shared folders
 * that conflict.yaml names under {@code uses}.
 */
public final class ConflictFolder {
    private ConflictFolder() {}

    /**
     * Reads a folder such as job-config/conflicts/caucasus.
     *
     * @throws ConfigException naming every fault with file and line
     */
    public static ConflictDirectory read(Path folder) {
        Faults faults = new Faults();
        FrameReader.Frame frame = new FrameReader(faults).read(folder);
        faults.throwIfAny();
        List<ListFolder> folders = new ArrayList<>();
        folders.add(new ListFolder(folder, ""));
        if (frame != null) {
            for (String used : frame.uses()) {
                Path path = folder.resolve(used);
                if (Files.isDirectory(path)) {
                    folders.add(new ListFolder(path, used + "/"));
                } else {
                    faults.add(FrameReader.FILE, 0, "uses the folder '" + used + "', which does not exist");
                }
            }
        }
        faults.throwIfAny();
        if (frame == null) {
            throw new IllegalStateException("a frame without faults is read");
        }
        ConflictDirectory directory = new DirectoryReader(frame.conflict(), folders, faults).read();
        faults.throwIfAny();
        return directory;
    }

    /**
     * A folder with lists.
     *
     * @param path where it is
     * @param prefix what stands before a file's name in faults
     */
    record ListFolder(Path path, String prefix) {}
}
