package dev.postweg.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Makes images small: colours that are hardly apart become the one of them that is seen most. */
final class FewColours {
    private static final int MOST = 256;

    private FewColours() {
    }

    /** Makes an image with a palette from opaque pixels. */
    static BufferedImage of(int[] pixels, int width) {
        var counts = new HashMap<Integer, Integer>();
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        var step = 1;
        while (groups(counts, step).size() > MOST) {
            step++;
        }
        return image(pixels, width, groups(counts, step), step);
    }

    /** The most frequent colour of each cell of the room of colours. */
    private static Map<Integer, Integer> groups(Map<Integer, Integer> counts, int step) {
        var best = new HashMap<Integer, Integer>();
        counts.keySet().stream().sorted().forEach(colour -> best.merge(cell(colour, step), colour,
                (one, other) -> counts.get(one) >= counts.get(other) ? one : other));
        return best;
    }

    private static int cell(int pixel, int step) {
        return (pixel >> 16 & 0xff) / step << 16 | (pixel >> 8 & 0xff) / step << 8 | (pixel & 0xff) / step;
    }

    private static BufferedImage image(int[] pixels, int width, Map<Integer, Integer> groups, int step) {
        var palette = groups.values().stream().mapToInt(Integer::intValue).sorted().toArray();
        var places = new HashMap<Integer, Integer>();
        groups.forEach((cell, colour) -> places.put(cell, Arrays.binarySearch(palette, colour)));
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, model);
        for (var i = 0; i < pixels.length; i++) {
            image.getRaster().setSample(i % width, i / width, 0, places.get(cell(pixels[i], step)));
        }
        return image;
    }
}
