package org.stanceledger.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that the arguments FILE|FOLDER... mean, with their names relative to the folder named. */
final class InputPaths {
    private InputPaths() {}

    /**
     * A file to read.
     *
     * @param path where it is
     * @param name its name in the output, with forward slashes
     */
    record Input(Path path, String name) {}

    /** The files in the order of their names; hidden ones are left out of folders. */
    static List<Input> of(List<Path> arguments) throws IOException {
        List<Input> inputs = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                try (Stream<Path> files = Files.walk(argument)) {
                    files.filter(Files::isRegularFile)
                            .map(path -> new Input(
                                    path, argument.relativize(path).toString().replace('\\', '/')))
                            .filter(input -> !hidden(input.name()))
                            .sorted((a, b) -> a.name().compareTo(b.name()))
                            .forEach(inputs::add);
                }
            } else if (Files.exists(argument)) {
                inputs.add(new Input(argument, String.valueOf(argument.getFileName())));
            } else {
                throw new UsageException("no such file or folder: " + argument);
            }
        }
        return inputs;
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.");
    }
}
