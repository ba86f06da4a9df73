package dev.postweg.view;

import dev.postweg.model.TimeRange;
import dev.postweg.query.Filters;
import dev.postweg.query.ParseResult;
import dev.postweg.query.Parser;
import dev.postweg.query.QueryField;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The context menu of a cell. What cannot work on its column or row is absent. */
final class CellMenu<R> {
    private static final Pattern IPV4 = Pattern.compile("(\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})\\.\\d{1,3}");
    private static final long AROUND = 5 * 60_000L;
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
        addFilters(items, column, raw);
        addPeople(items, facts);
        items.add(time(facts.time()));
        items.add(new SeparatorMenuItem());
        items.add(copy(column, raw, facts));
        items.add(new SeparatorMenuItem());
        items.add(item(texts.get("cell.hide", texts.get(column.titleKey())), () -> pane.hide(column)));
        items.add(actions.item(Command.COLUMNS));
        if (row instanceof dev.postweg.store.EventRow) {
            items.add(actions.item(Command.RAW_LINE));
        }
        return items;
    }

    private void addFilters(List<MenuItem> items, Column<R> column, String raw) {
        if (column.look() == Column.Look.TIME) {
            return;
        }
        column.field().flatMap(field -> FieldFilters.of(field, raw)).ifPresent(filter -> {
            var filters = model.filter();
            var value = cut(raw);
            items.add(item(texts.get("cell.include", value), () -> filters.add(filter)));
            items.add(item(texts.get("cell.exclude", value), () -> filters.add(Filters.not(filter))));
            if (!model.session().filter().get().equals(Filters.ALL)) {
                items.add(item(texts.get("cell.or", value),
                        () -> filters.set(Filters.or(model.session().filter().get(), filter))));
            }
            items.add(item(texts.get("cell.only", value), () -> filters.set(filter)));
            items.add(new SeparatorMenuItem());
        });
    }

    private void addPeople(List<MenuItem> items, RowFacts facts) {
        var filters = model.filter();
        if (!facts.sender().isEmpty() && facts.recipients().size() == 1) {
            items.add(item(texts.get("cell.pair"), () -> filters.add(Filters.and(
                    Filters.include(QueryField.SENDER, facts.sender()),
                    Filters.include(QueryField.RECIPIENT, facts.recipients().getFirst())))));
        }
        if (!facts.clientIp().isEmpty()) {
            items.add(item(texts.get("cell.same-ip", facts.clientIp()),
                    () -> filters.add(Filters.include(QueryField.ORIGINAL_CLIENT_IP, facts.clientIp()))));
        }
        network(facts.clientIp()).ifPresent(network -> items.add(item(texts.get("cell.same-net", network), () -> {
            if (Parser.parse("original-client-ip:" + network, filters.context()) instanceof ParseResult.Ok(var same)) {
                filters.add(same);
            }
        })));
    }

    private static Optional<String> network(String ip) {
        var matcher = IPV4.matcher(ip);
        return matcher.matches() ? Optional.of(matcher.group(1) + ".0/24") : Optional.empty();
    }

    private Menu time(long time) {
        var range = model.session().range();
        var all = model.session().counts().get().times();
        var now = range.get().equals(TimeRange.ALL) ? all : range.get();
        var menu = new Menu(texts.get("cell.time"));
        menu.getItems().addAll(
                item(texts.get("cell.from"), () -> range.set(new TimeRange(time, Math.max(time + 1, now.to())))),
                item(texts.get("cell.until"), () -> range.set(new TimeRange(Math.min(now.from(), time), time + 1))),
                item(texts.get("cell.around"), () -> range.set(new TimeRange(time - AROUND, time + AROUND))));
        return menu;
    }

    private Menu copy(Column<R> column, String raw, RowFacts facts) {
        var menu = new Menu(texts.get("cell.copy"));
        if (!raw.isEmpty()) {
            menu.getItems().add(item(texts.get("cell.copy.value"), () -> Copier.put(raw)));
        }
        menu.getItems().add(actions.item(Command.COPY));
        menu.getItems().add(actions.item(Command.COPY_WITH_HEADERS));
        column.field().flatMap(field -> FieldFilters.of(field, raw)).ifPresent(filter -> menu.getItems().add(
                item(texts.get("cell.copy.filter"), () -> Copier.put(dev.postweg.query.FilterText.of(filter)))));
        if (!facts.messageId().isEmpty()) {
            menu.getItems().add(item(texts.get("cell.copy.powershell"), () -> Copier.put(powerShell(facts))));
        }
        return menu;
    }

    /** The command that proves the row on the live server; quotes are doubled as PowerShell wants them. */
    static String powerShell(RowFacts facts) {
        var day = 24 * 60 * 60_000L;
        return "Get-TransportService | Get-MessageTrackingLog -MessageId \""
                + facts.messageId().replace("`", "``").replace("\"", "`\"").replace("$", "`$")
                + "\" -Start \"" + Instant.ofEpochMilli(facts.time() - day) + "\" -End \""
                + Instant.ofEpochMilli(facts.time() + day) + "\" -ResultSize Unlimited | Sort-Object Timestamp";
    }

    private static String cut(String value) {
        return value.length() <= SHOWN ? value : value.substring(0, SHOWN - 1) + "…";
    }

    private static MenuItem item(String text, Runnable action) {
        var item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
