package app.unknot.storage;

import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.storage.disk.Disk.OpenFile;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.JsonValues;
import app.unknot.storage.json.Schema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/// The form of a backup: a zip file that says first what is in it.
final class BackupFile {
    private static final String MANIFEST = "backup.json";
    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_INFLATED = 4L << 30;

    private BackupFile() {}

    /// What is put into a backup, one file after the other.
    interface Source {
        void writeTo(Sink sink) throws IOException;
    }

    /// Where files are put.
    interface Sink {
        void put(String name, byte[] content) throws IOException;
    }

    static void write(Backup backup, Source source, OpenFile file) throws IOException {
        try (var zip = new ZipOutputStream(new Into(file))) {
            put(zip, MANIFEST, JsonLayout.page(manifest(backup)));
            source.writeTo((name, content) -> put(zip, name, content));
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static ObjectNode manifest(Backup backup) {
        ObjectNode node = JsonLayout.object();
        node.put(Schema.FIELD, FileForms.BACKUP.current());
        node.put("made", backup.made().toString());
        node.put("reason", backup.reason());
        node.put("routines", backup.contents().routines());
        node.put("sessions", backup.contents().sessions());
        return node;
    }

    /// What a backup says of itself.
    ///
    /// @param start at least its first 4 KiB
    /// @param bytes of the whole file
    static Backup read(String name, byte[] start, long bytes) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(start))) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null || !entry.getName().equals(MANIFEST)) {
                throw new IOException("not a backup");
            }
            JsonDocument manifest = JsonDocument.parse(zip.readNBytes(2_000));
            JsonValues values = FileForms.BACKUP.migrated(manifest).values();
            Contents contents =
                    new Contents(
                            values.whole("routines", 0, Integer.MAX_VALUE),
                            values.whole("sessions", 0, Integer.MAX_VALUE));
            Instant made = values.moment("made").toInstant();
            return new Backup(name, made, values.text("reason"), contents, bytes);
        } catch (DamageException e) {
            throw new IOException(e.words(), e);
        }
    }

    /// Reads and compares the checksums of all of it, one file after the other; only files that a
    /// library may have come out.
    static void read(InputStream whole, Sink sink) throws IOException {
        long left = MOST_INFLATED;
        int entries = 0;
        try (var zip = new ZipInputStream(whole)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                byte[] bytes = zip.readNBytes((int) Math.min(left, LibraryFiles.MOST_BYTES + 1L));
                left -= bytes.length;
                if (left <= 0
                        || bytes.length > LibraryFiles.MOST_BYTES
                        || ++entries > MOST_ENTRIES) {
                    throw new IOException("the backup is too large");
                }
                if (LibraryFiles.isOurs(e.getName())) {
                    sink.put(e.getName(), bytes);
                }
            }
        }
    }

    /// Writes into an open file.
    private static final class Into extends OutputStream {
        private final OpenFile file;

        Into(OpenFile file) {
            this.file = file;
        }

        @Override
        public void write(int one) throws IOException {
            file.write(new byte[] {(byte) one});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            file.write(Arrays.copyOfRange(bytes, from, from + length));
        }
    }
}
