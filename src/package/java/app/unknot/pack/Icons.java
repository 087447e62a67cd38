package app.unknot.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The icon of the program in the forms of the three systems, from its own drawing. Both that hold
/// several sizes in one file take them as PNG.
final class Icons {
    private static final List<Integer> OF_WINDOWS = List.of(16, 24, 32, 48, 64, 128, 256);
    private static final Map<String, Integer> OF_MACOS =
            new TreeMap<>(
                    Map.of(
                            "icp4", 16, "icp5", 32, "icp6", 64, "ic07", 128, "ic08", 256, "ic09",
                            512));
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;
    private static final int BIGGEST_ICO = 256;
    private static final int ICNS_HEAD = 8;

    private Icons() {}

    static Path draw(Order order, Path folder) throws IOException, InterruptedException {
        Tool.own(order, "app.unknot.app.IconFiles", List.of(folder.toString()));
        Files.write(folder.resolve("unknot.ico"), ico(folder));
        Files.write(folder.resolve("unknot.icns"), icns(folder));
        return folder;
    }

    private static byte[] png(Path folder, int size) throws IOException {
        return Files.readAllBytes(folder.resolve("unknot-" + size + ".png"));
    }

    private static byte[] ico(Path folder) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        int start = ICO_HEAD + ICO_ENTRY * OF_WINDOWS.size();
        ByteBuffer head = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) OF_WINDOWS.size());
        for (int size : OF_WINDOWS) {
            byte[] png = png(folder, size);
            byte side = (byte) (size == BIGGEST_ICO ? 0 : size);
            head.put(side).put(side).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(start + pictures.size());
            pictures.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head.array());
        pictures.writeTo(file);
        return file.toByteArray();
    }

    private static byte[] icns(Path folder) throws IOException {
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (Map.Entry<String, Integer> kind : OF_MACOS.entrySet()) {
            byte[] png = png(folder, kind.getValue());
            pictures.write(head(kind.getKey(), png.length));
            pictures.write(png);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(head("icns", pictures.size()));
        pictures.writeTo(file);
        return file.toByteArray();
    }

    private static byte[] head(String kind, int length) {
        return ByteBuffer.allocate(ICNS_HEAD)
                .put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEAD + length)
                .array();
    }
}
