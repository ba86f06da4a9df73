package dev.postweg.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Groups in groups. */
final class GroupStories {
    private static final String ALL = "alle@uclabor.de";

    private final Stories stories;

    private GroupStories(Stories stories) {
        this.stories = stories;
    }

    static void tell(Stories stories) {
        new GroupStories(stories).nested();
    }

    /** 60 members in three groups below one; two of them are in two groups. */
    private void nested() {
        var ex01 = stories.ex01();
        var nord = members("nord", 1, 21);
        var sued = members("sued", 1, 21);
        var west = members("west", 1, 18);
        var groups = List.of("team-nord@uclabor.de", "team-sued@uclabor.de", "team-west@uclabor.de");
        var copy = stories.mail("Rundschreiben an alle Standorte", "geschaeftsfuehrung@uclabor.de", ALL).bytes(48_211)
                .at("2018-02-06T08:00:04.310").fromMailbox(Client.OUTLOOK, "192.168.103.20", ex01).accept()
                .expand(ALL, groups).expand(groups.get(0), nord).expand(groups.get(1), sued)
                .expand(groups.get(2), west).duplicateExpand(groups.get(2), List.of(nord.get(0), sued.get(0)));
        var all = Stream.of(nord, sued, west).flatMap(List::stream).toList();
        var gone = new ArrayList<>(groups);
        gone.addFirst(ALL);
        var toMembers = copy.transfer("", all);
        copy.agents(Stream.concat(gone.stream(), all.stream()).toList()).drop("ROUTING", "", gone);
        toMembers.pause(120);
        var servers = List.of(stories.ex01(), stories.ex02());
        for (var i = 0; i < all.size(); i++) {
            toMembers.deliver(servers.get(i % 2), all.get(i));
        }
        copy.discard();
    }

    private static List<String> members(String team, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(i -> "%s%02d@uclabor.de".formatted(team, i)).toList();
    }
}
