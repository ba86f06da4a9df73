package dev.postweg.view.chart;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Writes images as PNG (RFC 2083): true colours without alpha, in plain rows. */
public final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final double DOTS_PER_METRE = 96 / 0.0254;
    private static final byte[] EIGHT_BITS_RGB = {8, 2, 0, 0, 0};

    private Png() {
    }

    /**
     * Writes an image.
     *
     * @param image
     *            opaque
     * @param scale
     *            pixels for one of a plain screen, so that programs show it in its own size
     * @param out
     *            stays open
     * @throws IOException
     *             as the stream throws it
     */
    public static void write(Image image, double scale, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        chunk(out, "IHDR", data -> {
            data.writeInt((int) image.getWidth());
            data.writeInt((int) image.getHeight());
            data.write(EIGHT_BITS_RGB);
        });
        chunk(out, "pHYs", data -> {
            data.writeInt((int) Math.round(scale * DOTS_PER_METRE));
            data.writeInt((int) Math.round(scale * DOTS_PER_METRE));
            data.write(1);
        });
        chunk(out, "IDAT", data -> pixels(image, data));
        chunk(out, "IEND", _ -> {
        });
    }

    @FunctionalInterface
    private interface Part {
        void write(DataOutputStream data) throws IOException;
    }

    private static void chunk(OutputStream out, String type, Part part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        part.write(data);
        var crc = new CRC32();
        crc.update(bytes.toByteArray());
        var whole = new DataOutputStream(out);
        whole.writeInt(bytes.size() - type.length());
        bytes.writeTo(whole);
        whole.writeInt((int) crc.getValue());
        whole.flush();
    }

    private static void pixels(Image image, OutputStream out) throws IOException {
        var width = (int) image.getWidth();
        var row = new int[width];
        var bytes = new byte[1 + 3 * width];
        var packed = new DeflaterOutputStream(out);
        for (var y = 0; y < (int) image.getHeight(); y++) {
            image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
            for (var x = 0; x < width; x++) {
                bytes[3 * x + 1] = (byte) (row[x] >> 16);
                bytes[3 * x + 2] = (byte) (row[x] >> 8);
                bytes[3 * x + 3] = (byte) row[x];
            }
            packed.write(bytes);
        }
        packed.finish();
    }
}
