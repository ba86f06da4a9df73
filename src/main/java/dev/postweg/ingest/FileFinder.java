package dev.postweg.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the files below folders. What cannot be looked at is listed with its reason. */
final class FileFinder extends SimpleFileVisitor<Path> {
    private static final Pattern HOUR = Pattern.compile("(?:19|20)\\d{6}(?:\\d\\d)?");

    private final Path root;
    private final List<FoundFile> found = new ArrayList<>();

    private FileFinder(Path root) {
        this.root = root;
    }

    /**
     * Returns the files below the inputs, by the hour in their name, then by path: the logs of all servers for one hour
     * stand together, and so do the rows of a mail. Links are followed, but never round in a circle.
     */
    static List<FoundFile> find(List<Path> inputs) {
        return inputs.stream().map(input -> input.toAbsolutePath().normalize()).distinct()
                .flatMap(input -> find(input).stream()).sorted(Comparator.comparing(FileFinder::hour)).toList();
    }

    /** Returns the files on disk that are, or hold, some that were found before. */
    static List<FoundFile> again(Collection<FileKey> keys) {
        return keys.stream().map(FileFinder::again).distinct().sorted(Comparator.comparing(FoundFile::path)).toList();
    }

    private static FoundFile again(FileKey key) {
        var root = Path.of(key.root());
        var name = PackedFiles.onDisk(root, key.path());
        var file = root.resolve(name);
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return FoundFile.plain(root, name, file, attributes.size(), attributes.lastModifiedTime().toMillis());
        } catch (IOException e) {
            return FoundFile.broken(root, name, file, Reason.of(e));
        }
    }

    /** The hour in the name of a file such as MSGTRKMD2018020515-1.LOG; empty where there is none. */
    static String hour(FoundFile file) {
        var hour = HOUR.matcher(file.name());
        return hour.find() ? hour.group() : "";
    }

    private static List<FoundFile> find(Path input) {
        var finder = new FileFinder(Files.isDirectory(input) ? input : input.getParent());
        try {
            Files.walkFileTree(input, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, finder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        finder.found.sort(Comparator.comparing(FoundFile::path));
        return finder.found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile()) {
            found.add(FoundFile.plain(root, name(file), file, attributes.size(),
                    attributes.lastModifiedTime().toMillis()));
        } else if (attributes.isSymbolicLink()) {
            // all others are followed
            found.add(FoundFile.broken(root, name(file), file, Reason.of(Reason.Kind.DEAD_LINK)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        // a link back to a folder above adds nothing
        if (!(e instanceof FileSystemLoopException)) {
            found.add(FoundFile.broken(root, name(file), file, Reason.of(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
        if (e != null) {
            found.add(FoundFile.broken(root, name(folder), folder, Reason.of(e)));
        }
        return FileVisitResult.CONTINUE;
    }

    private String name(Path file) {
        var relative = root == null ? file : root.relativize(file);
        return relative.toString().replace('\\', '/');
    }
}
