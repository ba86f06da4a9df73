package dev.postweg.view;

import dev.postweg.store.WorkspaceException;

/** All models of one window, put together. */
final class MainModel {
    private final Settings settings;
    private final Tasks tasks;
    private final Show show;
    private final Session session = new Session();
    private final Notices notices;
    private final FilterModel filter;
    private final CompletionModel completion;
    private final FindModel find;
    private final SavedModel saved;
    private final GoToTimeModel goToTime;
    private final NoteModel notes;
    private final ColourModel colours;
    private final ListsModel lists;
    private final EmptyModel empty;
    private final DetailsModel details;
    private final StatusModel status;
    private final ImportModel imports;
    private final HistogramModel histogram;
    private final FacetsModel facets;
    private final NavigationHistory history;
    private final TraceModel trace;
    private final UsualModel usual;
    private final WayModel way;
    private final ExportModel export;
    private final ReportModel report;
    private final Copier copier;

    MainModel(Settings settings, Tasks tasks, Imports imports, Texts texts) {
        this.settings = settings;
        this.tasks = tasks;
        this.show = new Show(texts);
        this.notices = new Notices(texts);
        this.filter = new FilterModel(session, tasks, settings);
        this.saved = new SavedModel(filter, settings, tasks, texts, notices);
        this.completion = new CompletionModel(session, tasks);
        this.lists = new ListsModel(session, tasks, this::failed);
        this.history = new NavigationHistory(session, lists, tasks);
        lists.answered(query -> filter.answer(query.filter()));
        this.find = new FindModel(session, lists, tasks, filter::context, notices::failed);
        this.goToTime = new GoToTimeModel(session, filter, lists, show, new QuerySlot(tasks, notices::failed));
        this.colours = new ColourModel(settings, tasks, texts, notices, filter::context);
        this.notes = new NoteModel(session, lists, colours, tasks, texts, notices);
        colours.paint(lists.events());
        colours.paint(lists.messages());
        this.empty = new EmptyModel(session, filter, lists, tasks);
        this.details = new DetailsModel(session, show);
        this.status = new StatusModel(session, lists, tasks, show);
        var workspaces = new WorkspaceModel(session, tasks, settings, texts, notices);
        var parts = new ImportModel.Parts(tasks, imports, workspaces, settings);
        this.imports = new ImportModel(session, parts, show, notices);
        this.histogram = new HistogramModel(session, new QuerySlot(tasks, this::failed), settings.histogram());
        this.facets = new FacetsModel(session, filter, new QuerySlot(tasks, this::failed), tasks, settings.facets());
        this.trace = new TraceModel(session, tasks, texts, notices);
        trace.follow(notes);
        notes.changed().subscribe((_, _) -> find.forget());
        this.usual = new UsualModel(session, tasks, notices);
        this.way = way(trace);
        this.export = new ExportModel(session, lists, parts, show, notices);
        this.report = new ReportModel(session, tasks, texts, notices);
        this.copier = new Copier(session, tasks, show, notices);
        session.zone().bindBidirectional(settings.zone());
    }

    /** A filter that takes too long is a matter of the filter bar. */
    private void failed(Exception failure) {
        if (failure instanceof WorkspaceException known
                && known.reason() == WorkspaceException.Reason.TOO_EXPENSIVE) {
            history.withdraw(filter::refuse);
        } else {
            notices.failed(failure);
        }
    }

    Settings settings() {
        return settings;
    }

    Tasks tasks() {
        return tasks;
    }

    Texts texts() {
        return show.texts();
    }

    Show show() {
        return show;
    }

    Session session() {
        return session;
    }

    Notices notices() {
        return notices;
    }

    FindModel find() {
        return find;
    }

    ColourModel colours() {
        return colours;
    }

    NoteModel notes() {
        return notes;
    }

    FilterModel filter() {
        return filter;
    }

    SavedModel saved() {
        return saved;
    }

    GoToTimeModel goToTime() {
        return goToTime;
    }

    CompletionModel completion() {
        return completion;
    }

    ListsModel lists() {
        return lists;
    }

    EmptyModel empty() {
        return empty;
    }

    DetailsModel details() {
        return details;
    }

    StatusModel status() {
        return status;
    }

    ImportModel imports() {
        return imports;
    }

    HistogramModel histogram() {
        return histogram;
    }

    FacetsModel facets() {
        return facets;
    }

    NavigationHistory history() {
        return history;
    }

    WayModel way() {
        return way;
    }

    /** Another picture, for a mail in a window of its own. */
    WayModel way(TraceModel mail) {
        return new WayModel(mail, usual, tasks, show);
    }

    /** What takes a mail out of the window. */
    TraceOutlet outlet(TraceModel mail, WayModel picture) {
        return new TraceOutlet(mail, picture, tasks, show, notices);
    }

    TraceModel trace() {
        return trace;
    }

    ExportModel export() {
        return export;
    }

    ReportModel report() {
        return report;
    }

    Copier copier() {
        return copier;
    }
}
