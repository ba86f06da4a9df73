package dev.postweg.view;

/** Ids of nodes, shared by the panes and the tests. */
final class Ids {
    static final String ROOT = "root";
    static final String FILTER = "filter";
    static final String FILTER_STATE = "filter-state";
    static final String FILTER_MESSAGE = "filter-message";
    static final String FILTER_HISTORY = "filter-history";
    static final String FIND = "find";
    static final String FIND_COUNT = "find-count";
    static final String COMPLETION = "completion";
    static final String FILTER_SAVED = "filter-saved";
    static final String SAVED = "saved";
    static final String SAVED_LIST = "saved-list";
    static final String SAVED_NAME = "saved-name";
    static final String SAVE_FILTER = "save-filter";
    static final String SAVE_FILTER_NAME = "save-filter-name";
    static final String GO_TO_TIME = "go-to-time";
    static final String GO_TO_TIME_FIELD = "go-to-time-field";
    static final String GO_TO_TIME_SAID = "go-to-time-said";
    static final String PALETTE = "palette";
    static final String PALETTE_FIELD = "palette-field";
    static final String PALETTE_LIST = "palette-list";
    static final String KEYS_FIND = "keys-find";
    static final String CHIPS = "chips";
    static final String TABS = "tabs";
    static final String TAB_MESSAGES = "tab-messages";
    static final String TAB_EVENTS = "tab-events";
    static final String HISTOGRAM = "histogram";
    static final String FACETS = "facets";
    static final String DETAILS = "details";
    static final String DETAILS_EMPTY = "details-empty-fields";
    static final String STATUS_SHOWN = "status-shown";
    static final String STATUS_MAILS = "status-mails";
    static final String STATUS_SELECTED = "status-selected";
    static final String STATUS_WORK = "status-work";
    static final String STATUS_STOP = "status-stop";
    static final String STATUS_WATCHING = "status-watching";
    static final String STATUS_ZONE = "status-zone";
    static final String STATUS_SIZE = "status-size";
    static final String WELCOME = "welcome";
    static final String WELCOME_FOLDER = "welcome-folder";
    static final String WELCOME_FILES = "welcome-files";
    static final String WELCOME_WORKSPACE = "welcome-workspace";
    static final String COLUMN_SEARCH = "column-search";
    static final String COLUMN_LIST = "column-list";
    static final String TRACE = "trace";
    static final String TRACE_BACK = "trace-back";
    static final String TRACE_MARK = "trace-mark";
    static final String TRACE_NOTE = "trace-note";
    static final String TRACE_EVENTS = "trace-events";
    static final String TRACE_RECIPIENTS = "trace-recipients";
    static final String TRACE_FIND_RECIPIENT = "trace-find-recipient";
    static final String TRACE_SHADOW = "trace-shadow";
    static final String WAY = "way";
    static final String WAY_SAID = "way-said";
    static final String WAY_UNLIT = "way-unlit";
    static final String WATERFALL = "waterfall";
    static final String TRACE_TABS = "trace-tabs";
    static final String EMPTY = "empty-result";
    static final String NOTICES = "notices";

    private Ids() {
    }

    static String table(RowKind<?> kind) {
        return "table-" + kind.id();
    }

    static String item(Command command) {
        return "item-" + command.id();
    }

    static String button(Command command) {
        return "button-" + command.id();
    }
}
