package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Condition.IpRange;
import dev.postweg.query.Filter;
import dev.postweg.query.Filter.FieldMatch;
import dev.postweg.query.FilterText;
import dev.postweg.query.Filters;
import dev.postweg.query.IpAddress;
import dev.postweg.query.Kind;
import dev.postweg.query.QueryField;
import dev.postweg.store.EventRow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu of a cell. What cannot work on its column or row is absent. */
final class CellMenu<R> {
    private static final long AROUND = 5 * 60_000L;
    private static final long DAY = 24 * 60 * 60_000L;
    private static final int SHOWN = 32;

    private final TablePane<R> pane;
    private final MainModel model;
    private final Actions actions;
    private final Texts texts;

    CellMenu(TablePane<R> pane, MainModel model, Actions actions) {
        this.pane = pane;
        this.model = model;
        this.actions = actions;
        this.texts = model.texts();
    }

    List<MenuItem> items(Column<R> column, R row) {
        var raw = column.raw().apply(row);
        var facts = pane.model().kind().facts(row);
        var items = new ArrayList<MenuItem>();
        if (facts.message() > 0) {
            items.add(actions.item(Command.TRACE));
            items.add(new SeparatorMenuItem());
        }
        value(column, raw).ifPresent(filter -> addValue(items, filter, cut(raw)));
        addPeople(items, facts);
        addNetworks(items, column, raw, facts);
        items.add(time(facts.time()));
        items.add(new SeparatorMenuItem());
        value(column, raw).ifPresent(filter -> items.add(item("cell-colour", texts.get("cell.colour", cut(raw)),
                () -> model.colours().add(new ColourRule(ColourRule.Use.ON, ColourRule.Lists.BOTH, Tint.NONE, Tint.BLUE,
                        cut(raw).replaceAll("\\s+", " "), FilterText.of(filter))))));
        items.add(copy(column, raw, facts));
        items.add(new SeparatorMenuItem());
        items.add(item("cell-hide", texts.get("cell.hide", texts.get(column.titleKey())), () -> pane.hide(column)));
        items.add(actions.item(Command.COLUMNS));
        items.add(new SeparatorMenuItem());
        items.add(actions.item(Command.MARK));
        items.add(actions.item(Command.NOTE));
        if (row instanceof EventRow) {
            items.add(actions.item(Command.RAW_LINE));
            items.add(actions.item(Command.READ_AGAIN));
        }
        return items;
    }

    /** The filter for the value of a cell; moments have the entries about time. */
    private static Optional<Filter> value(Column<?> column, String raw) {
        return column.look() == Column.Look.TIME
                ? Optional.empty()
                : column.field().flatMap(field -> FieldFilters.of(field, raw));
    }

    private void addValue(List<MenuItem> items, Filter filter, String value) {
        var filters = model.filter();
        items.add(item("cell-include", texts.get("cell.include", value), () -> filters.add(filter)));
        items.add(item("cell-exclude", texts.get("cell.exclude", value), () -> filters.add(Filters.not(filter))));
        if (!model.session().filter().get().equals(Filters.ALL)) {
            items.add(item("cell-or", texts.get("cell.or", value),
                    () -> filters.set(Filters.or(model.session().filter().get(), filter))));
            items.add(item("cell-only", texts.get("cell.only", value), () -> filters.set(filter)));
        }
        items.add(new SeparatorMenuItem());
    }

    private void addPeople(List<MenuItem> items, RowFacts facts) {
        if (!facts.sender().isEmpty() && facts.recipients().size() == 1) {
            items.add(item("cell-pair", texts.get("cell.pair"), () -> model.filter().add(Filters.and(
                    Filters.include(QueryField.SENDER, facts.sender()),
                    Filters.include(QueryField.RECIPIENT, facts.recipients().getFirst())))));
        }
    }

    /** The address of the cell where it is one, else that of the client. */
    private void addNetworks(List<MenuItem> items, Column<R> column, String raw, RowFacts facts) {
        var own = column.field().filter(field -> field.kind() == Kind.IP && !raw.isEmpty());
        var field = own.orElse(QueryField.ORIGINAL_CLIENT_IP);
        IpAddress.parse(own.isPresent() ? raw : facts.clientIp()).ifPresent(address -> {
            var prefix = address.family() == IpAddress.Family.V4 ? 24 : 64;
            var network = new IpRange(address.first(prefix), address.last(prefix));
            items.add(item("cell-same-ip", texts.get("cell.same-ip", address),
                    () -> model.filter().add(new FieldMatch(field, new IpRange(address, address)))));
            items.add(item("cell-same-net", texts.get("cell.same-net", network.low() + "/" + prefix),
                    () -> model.filter().add(new FieldMatch(field, network))));
        });
    }

    private Menu time(long time) {
        var range = model.session().range();
        var all = model.session().counts().get().times();
        var now = range.get().equals(TimeRange.ALL) ? all : range.get();
        var menu = new Menu(texts.get("cell.time"));
        menu.setId("cell-time");
        menu.getItems().addAll(
                item("cell-from", texts.get("cell.from"),
                        () -> range.set(new TimeRange(time, Math.max(time + 1, now.to())))),
                item("cell-until", texts.get("cell.until"),
                        () -> range.set(new TimeRange(Math.min(now.from(), time), time + 1))),
                item("cell-around", texts.get("cell.around"),
                        () -> range.set(new TimeRange(time - AROUND, time + AROUND))));
        return menu;
    }

    private Menu copy(Column<R> column, String raw, RowFacts facts) {
        var menu = new Menu(texts.get("cell.copy"));
        menu.setId("cell-copy");
        var items = menu.getItems();
        if (!raw.isEmpty()) {
            items.add(item("cell-copy-value", texts.get("cell.copy.value"), () -> Copier.put(raw)));
        }
        items.addAll(actions.item(Command.COPY), actions.item(Command.COPY_WITH_HEADERS),
                actions.item(Command.COPY_CSV), actions.item(Command.COPY_JSON));
        if (!facts.messageId().isEmpty()) {
            items.add(item("cell-copy-powershell", texts.get("cell.copy.powershell"),
                    () -> Copier.put(powerShell(facts))));
        }
        column.field().flatMap(field -> FieldFilters.of(field, raw)).ifPresent(filter -> items.add(
                item("cell-copy-filter", texts.get("cell.copy.filter"), () -> Copier.put(FilterText.of(filter)))));
        return menu;
    }

    /** The command that proves the row on the live server; quotes are doubled as PowerShell wants them. */
    static String powerShell(RowFacts facts) {
        return "Get-TransportService | Get-MessageTrackingLog -MessageId \""
                + facts.messageId().replace("`", "``").replace("\"", "`\"").replace("$", "`$")
                + "\" -Start \"" + Instant.ofEpochMilli(facts.time() - DAY) + "\" -End \""
                + Instant.ofEpochMilli(facts.time() + DAY) + "\" -ResultSize Unlimited | Sort-Object Timestamp";
    }

    private static String cut(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
    }

    private static MenuItem item(String id, String text, Runnable action) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
