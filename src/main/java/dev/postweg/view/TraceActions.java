package dev.postweg.view;

import java.util.List;
import java.util.Optional;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Says what the commands for one mail do: in the main window, and in a window of its own. */
record TraceActions(TraceModel trace, WayModel way, TraceOutlet outlet, Dialogs dialogs) {
    static final List<Command> COMMANDS = List.of(Command.COPY_PICTURE, Command.SAVE_PICTURE, Command.SAVE_DOSSIER);

    void bind(Actions actions) {
        var shown = trace.loaded().map(loaded -> true).orElse(false);
        var drawn = way.drawn().flatMap(now -> shown).orElse(false);
        actions.bind(Command.COPY_PICTURE, drawn, outlet::copy);
        actions.bind(Command.SAVE_PICTURE, drawn, () -> save(TraceOutlet.PICTURES, outlet::savePicture));
        actions.bind(Command.SAVE_DOSSIER, shown, () -> save(TraceOutlet.DOSSIERS, outlet::saveDossier));
    }

    private void save(List<String> endings, Consumer<Path> writer) {
        Optional<Path> chosen = dialogs.save(outlet.name(endings.getFirst()), endings);
        chosen.ifPresent(writer);
    }
}
