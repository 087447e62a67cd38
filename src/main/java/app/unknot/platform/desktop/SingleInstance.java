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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
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
    private static final int ATTEMPTS = 50;

    /// Requests that came before there was a window.
    private final List<Optional<Path>> waiting = new ArrayList<>();

    private @Nullable Consumer<Optional<Path>> onShow;
    private @Nullable ServerSocketChannel server;
    private boolean closed;

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

    /// Takes the right, or has the one who has it show its window. Somebody who is just starting or
    /// just leaving, or a command that writes, gets some time for that.
    ///
    /// @param file absolute; what is to be opened
    /// @param rest waits a little; called at most fifty times
    /// @param aside begins to answer others, which takes some milliseconds
    /// @return empty when somebody else has the right, and was asked as far as that is possible
    public static Optional<SingleInstance> takeOrAsk(
            Path state, Optional<Path> file, Runnable rest, Executor aside) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            SingleInstance instance = take(state);
            if (instance.isFirst()) {
                aside.execute(instance::listen);
                return Optional.of(instance);
            }
            if (instance.askToShow(file)) {
                return Optional.empty();
            }
            rest.run();
        }
        LOG.warn("Somebody has the library in {} open and does not answer", state);
        return Optional.empty();
    }

    public boolean isFirst() {
        return first;
    }

    /// Calls `show` on some thread whenever another start asks for the window, with the file that
    /// it was to open; at once for those who have asked already.
    public void onShow(Consumer<Optional<Path>> show) {
        List<Optional<Path>> early;
        synchronized (waiting) {
            onShow = show;
            early = List.copyOf(waiting);
            waiting.clear();
        }
        early.forEach(show);
        listen();
    }

    private void asked(Optional<Path> file) {
        @Nullable Consumer<Optional<Path>> show;
        synchronized (waiting) {
            show = onShow;
            if (show == null) {
                waiting.add(file);
            }
        }
        if (show != null) {
            show.accept(file);
        }
    }

    /// Answers those who ask for the window, even before there is one.
    private synchronized void listen() {
        if (server != null || closed) {
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
                asked(file(asking));
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
    public synchronized void close() {
        closed = true;
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
