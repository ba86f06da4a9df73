package dev.postweg.view.chart;

import dev.postweg.model.EventKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.css.StyleableProperty;
import javafx.css.StyleConverter;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The colours of a chart as CSS properties, {@code -kind-colour-entry} and so on: whoever changes the style sheet gets
 * another drawing.
 */
final class KindColours<C extends Styleable> {
    private final Map<String, StyleableObjectProperty<Paint>> properties;

    private record Meta<C extends Styleable>(String name, Function<C, KindColours<C>> of) {
        CssMetaData<C, Paint> make() {
            return new CssMetaData<>("-" + name, StyleConverter.getPaintConverter(), Color.GRAY) {
                @Override
                public boolean isSettable(C chart) {
                    return true;
                }

                @Override
                public StyleableProperty<Paint> getStyleableProperty(C chart) {
                    return of.apply(chart).properties.get(name);
                }
            };
        }
    }

    /** Makes the properties of a chart from what {@link #metaData} made of its class. */
    KindColours(C chart, List<CssMetaData<C, Paint>> own, Runnable changed) {
        properties = new HashMap<>();
        for (var meta : own) {
            properties.put(meta.getProperty().substring(1), new SimpleStyleableObjectProperty<>(meta, chart,
                    meta.getProperty(), Color.GRAY) {
                @Override
                protected void invalidated() {
                    changed.run();
                }
            });
        }
    }

    static <C extends Styleable> List<CssMetaData<C, Paint>> metaData(Function<C, KindColours<C>> of,
            String... others) {
        var all = new ArrayList<CssMetaData<C, Paint>>();
        for (var kind : EventKind.values()) {
            all.add(new Meta<>(name(kind), of).make());
        }
        for (var name : others) {
            all.add(new Meta<>(name, of).make());
        }
        return List.copyOf(all);
    }

    private static String name(EventKind kind) {
        return "kind-colour-" + kind.id();
    }

    Paint of(EventKind kind) {
        return properties.get(name(kind)).get();
    }

    Paint of(String name) {
        return properties.get(name).get();
    }
}
