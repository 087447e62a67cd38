package app.unknot.platform.desktop;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The right to write to one library on this machine, for one program at a time. The system's own
/// file lock decides, which ends with its process whatever happens, so that none is ever stale.
public final class SingleInstance implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SingleInstance.class);
    private static final String LOCK = "lock";
    private static final String SOCKET = "show";
    private static final int MOST_NAME = 8_192;

    private final Path socket;
    private final @Nullable FileChannel channel;
    private final boolean first;
    private final AtomicReference<Consumer<Optional<Path>>> onShow =
            new AtomicReference<>(file -> {});
    private @Nullable ServerSocketChannel server;

    private SingleInstance(Path state, @Nullable FileChannel channel, boolean first) {
        this.socket = state.resolve(SOCKET);
        this.channel = channel;
        this.first = first;
    }

    /// Takes the right, if nobody has it. Where the file system has no locks, everybody is first.
    public static SingleInstance take(Path state) {
        @Nullable FileChannel channel = null;
        try {
            Files.createDirectories(state);
            channel =
                    FileChannel.open(
                            state.resolve(LOCK),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
            }
            return new SingleInstance(state, lock == null ? null : channel, lock != null);
        } catch (OverlappingFileLockException e) {
            return new SingleInstance(state, null, false);
        } catch (IOException e) {
            LOG.warn("There is no lock in {}; two programs at once can't be told apart", state, e);
            return new SingleInstance(state, channel, true);
        }
    }

    public boolean isFirst() {
        return first;
    }

    /// Calls `show` on a thread of its own whenever another start asks for the window, with the
    /// file that it was to open.
    public void onShow(Consumer<Optional<Path>> show) {
        onShow.set(show);
        if (server != null) {
            return;
        }
        try {
            Files.deleteIfExists(socket);
            ServerSocketChannel opened = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server = opened;
            opened.bind(UnixDomainSocketAddress.of(socket));
            Thread.ofPlatform().name("show").daemon().start(() -> listen(opened));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.warn("Another start can't bring this window to the front", e);
        }
    }

    private void listen(ServerSocketChannel opened) {
        while (opened.isOpen()) {
            try (SocketChannel asking = opened.accept()) {
                asking.write(ByteBuffer.wrap(new byte[] {1}));
                onShow.get().accept(file(asking));
            } catch (AsynchronousCloseException e) {
                return;
            } catch (IOException e) {
                LOG.debug("Somebody asked for the window and went away", e);
            }
        }
    }

    /// What the other start sends until it hangs up.
    private static Optional<Path> file(SocketChannel asking) throws IOException {
        ByteBuffer name = ByteBuffer.allocate(MOST_NAME);
        while (name.hasRemaining() && asking.read(name) >= 0) {
            LOG.debug("{} bytes of a file's name", name.position());
        }
        try {
            String text = StandardCharsets.UTF_8.decode(name.flip()).toString();
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            LOG.warn("Another start named no file", e);
            return Optional.empty();
        }
    }

    /// Asks the first one for its window.
    ///
    /// @param file absolute; what the first one shall open
    /// @return whether it answered
    public boolean askToShow(Optional<Path> file) {
        try (SocketChannel asking = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            asking.connect(UnixDomainSocketAddress.of(socket));
            boolean answered = asking.read(ByteBuffer.allocate(1)) == 1;
            ByteBuffer name = StandardCharsets.UTF_8.encode(file.map(Path::toString).orElse(""));
            while (name.hasRemaining()) {
                asking.write(name);
            }
            return answered;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            LOG.debug("The first one doesn't answer", e);
            return false;
        }
    }

    /// Gives the right back.
    @Override
    public void close() {
        try {
            if (server != null) {
                server.close();
                Files.deleteIfExists(socket);
            }
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            LOG.debug("The system gives the lock back", e);
        }
    }
}
