package app.unknot.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A file system of its own that can be mounted, filled up, made read-only and cut off from power;
/// for the superuser of a Linux system alone.
final class LoopDisk implements AutoCloseable {
    private static final int GOING_DOWN = 0x8004587d;
    private static final int WITHOUT_LOG = 2;

    private final Path folder;
    private final Optional<Path> image;
    private boolean isMounted;

    private LoopDisk(Path folder, Optional<Path> image) {
        this.folder = folder;
        this.image = image;
    }

    /// Why there can be no such disk here; empty when there can.
    static Optional<String> obstacle() throws IOException, InterruptedException {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.of("this is not Linux");
        }
        if (!run("id", "-u").strip().equals("0")) {
            return Optional.of("only the superuser may mount");
        }
        return Optional.empty();
    }

    /// Whether the build has set up all that is needed, so that only the kernel may refuse.
    static boolean mustWork(IOException refusal) {
        boolean isKernel = String.valueOf(refusal.getMessage()).startsWith("mount");
        return Boolean.parseBoolean(System.getenv("UNKNOT_CI")) && !isKernel;
    }

    static void sayNotTested(String what, String why) {
        System.out.println("NOT TESTED HERE: " + what + ", as " + why);
    }

    /// A disk with the file system of most Linux machines.
    static LoopDisk ext4(Path scratch) throws IOException, InterruptedException {
        Path image = scratch.resolve("image");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(24 << 20);
        }
        run("mkfs.ext4", "-q", "-F", "-E", "lazy_itable_init=0", image.toString());
        LoopDisk disk = new LoopDisk(scratch.resolve("mount"), Optional.of(image));
        disk.mount();
        return disk;
    }

    /// A small disk in memory.
    static LoopDisk small(Path scratch, int kibibytes) throws IOException, InterruptedException {
        LoopDisk disk = new LoopDisk(scratch.resolve("small" + kibibytes), Optional.empty());
        Files.createDirectories(disk.folder);
        run("mount", "-t", "tmpfs", "-o", "size=" + kibibytes + "k", "unknot", disk.path());
        disk.isMounted = true;
        return disk;
    }

    Path folder() {
        return folder;
    }

    private String path() {
        return folder.toString();
    }

    void mount() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run("mount", "-o", "loop", image.orElseThrow().toString(), path());
        isMounted = true;
    }

    void remount(String options) throws IOException, InterruptedException {
        run("mount", "-o", "remount," + options, path());
    }

    void unmount() throws IOException, InterruptedException {
        run("umount", path());
        isMounted = false;
    }

    /// Cuts the power: what the kernel has not written to the disk by now is gone.
    ///
    /// @return whether the kernel knows how to do that
    boolean cutPower() throws IOException {
        Linker linker = Linker.nativeLinker();
        var library = linker.defaultLookup();
        var number = ValueLayout.JAVA_INT;
        var address = ValueLayout.ADDRESS;
        try (Arena arena = Arena.ofConfined()) {
            var open =
                    linker.downcallHandle(
                            library.find("open").orElseThrow(),
                            FunctionDescriptor.of(number, address, number));
            var control =
                    linker.downcallHandle(
                            library.find("ioctl").orElseThrow(),
                            FunctionDescriptor.of(number, number, ValueLayout.JAVA_LONG, address),
                            Linker.Option.firstVariadicArg(2));
            var close =
                    linker.downcallHandle(
                            library.find("close").orElseThrow(),
                            FunctionDescriptor.of(number, number));
            MemorySegment name = arena.allocateFrom(path());
            MemorySegment how = arena.allocateFrom(number, WITHOUT_LOG);
            int file = (int) open.invokeExact(name, 0);
            int result = (int) control.invokeExact(file, GOING_DOWN & 0xFFFFFFFFL, how);
            int closed = (int) close.invokeExact(file);
            return file >= 0 && result == 0 && closed == 0;
        } catch (Throwable e) {
            throw new IOException("The kernel can't be asked", e);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(new ArrayList<>(List.of(command)))
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + said.strip());
        }
        return said;
    }

    @Override
    public void close() throws IOException {
        try {
            if (isMounted) {
                unmount();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
