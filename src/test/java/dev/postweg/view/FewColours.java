package dev.postweg.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes images small: they keep the colours that are seen most, and each other one becomes the nearest of these. */
final class FewColours {
    private static final int MOST = 256;
    private static final int FREQUENT = 160;

    private FewColours() {
    }

    /** Makes an image with a palette from opaque pixels. */
    static BufferedImage of(int[] pixels, int width) {
        var counts = new HashMap<Integer, Integer>();
        Arrays.stream(pixels).forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
        var palette = palette(counts);
        var places = new HashMap<Integer, Integer>();
        counts.keySet().forEach(colour -> places.put(colour, nearest(palette, colour)));
        var model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
        var image = new BufferedImage(width, pixels.length / width, BufferedImage.TYPE_BYTE_INDEXED, model);
        for (var i = 0; i < pixels.length; i++) {
            image.getRaster().setSample(i % width, i / width, 0, places.get(pixels[i]));
        }
        return image;
    }

    /** The most frequent colours, and of the others, for the small signs, those that are furthest from all before. */
    private static int[] palette(Map<Integer, Integer> counts) {
        var all = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey).toArray();
        var palette = Arrays.copyOf(all, Math.min(MOST, all.length));
        var size = Math.min(FREQUENT, palette.length);
        var gaps = Arrays.stream(all).map(colour -> distance(palette[nearest(Arrays.copyOf(palette, size), colour)],
                colour)).toArray();
        for (var next = size; next < palette.length; next++) {
            var furthest = IntStream.range(0, all.length).boxed().max(Comparator.comparingInt(i -> gaps[i]))
                    .orElseThrow();
            palette[next] = all[furthest];
            for (var i = 0; i < all.length; i++) {
                gaps[i] = Math.min(gaps[i], distance(all[furthest], all[i]));
            }
        }
        return palette;
    }

    private static int nearest(int[] palette, int colour) {
        return IntStream.range(0, palette.length).boxed()
                .min(Comparator.comparingInt(place -> distance(palette[place], colour))).orElseThrow();
    }

    private static int distance(int one, int other) {
        var red = (one >> 16 & 0xff) - (other >> 16 & 0xff);
        var green = (one >> 8 & 0xff) - (other >> 8 & 0xff);
        var blue = (one & 0xff) - (other & 0xff);
        return red * red + green * green + blue * blue;
    }
}
