package dev.postweg.trace;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The recipients of a mail as a tree: members below their group, to any depth. Who was reached twice stands once, below
 * the first parent, with all reasons.
 *
 * @param recipient
 *            what became of it
 * @param children
 *            whom it led to
 */
public record RecipientTree(RecipientPath recipient, List<RecipientTree> children) {
    /** Copies the list. */
    public RecipientTree {
        children = List.copyOf(children);
    }

    /** A recipient on the walk through the tree, with the number of its parent on it; -1 for a root. */
    private record Place(RecipientPath recipient, int parent) {
    }

    /**
     * Builds the trees of those that no other recipient led to.
     *
     * @param recipients
     *            of one mail
     * @return the trees, in the order of the recipients; nobody is missing
     */
    public static List<RecipientTree> of(List<RecipientPath> recipients) {
        var known = recipients.stream().map(RecipientTree::key).collect(Collectors.toSet());
        var byParent = new HashMap<String, List<RecipientPath>>();
        var roots = new ArrayList<RecipientPath>();
        for (var recipient : recipients) {
            var parent = recipient.via().stream().map(via -> key(via.parent()))
                    .filter(other -> known.contains(other) && !other.equals(key(recipient))).findFirst();
            if (recipient.named() || parent.isEmpty()) {
                roots.add(recipient);
            } else {
                byParent.computeIfAbsent(parent.get(), _ -> new ArrayList<>()).add(recipient);
            }
        }
        // addresses that only lead to one another in a circle have no root
        roots.addAll(recipients);
        return trees(walk(roots, byParent));
    }

    /** Puts each recipient behind its parent, once; without recursion, as nobody knows how deep a log goes. */
    private static List<Place> walk(List<RecipientPath> roots, Map<String, List<RecipientPath>> byParent) {
        var open = new ArrayDeque<Place>();
        roots.reversed().forEach(root -> open.push(new Place(root, -1)));
        var placed = new HashSet<String>();
        var walk = new ArrayList<Place>();
        while (!open.isEmpty()) {
            var place = open.pop();
            if (placed.add(key(place.recipient))) {
                var number = walk.size();
                walk.add(place);
                byParent.getOrDefault(key(place.recipient), List.of()).reversed()
                        .forEach(child -> open.push(new Place(child, number)));
            }
        }
        return walk;
    }

    /** Builds from the end of the walk, where the children are. */
    private static List<RecipientTree> trees(List<Place> walk) {
        var below = new HashMap<Integer, Deque<RecipientTree>>();
        for (var i = walk.size() - 1; i >= 0; i--) {
            var tree = new RecipientTree(walk.get(i).recipient, taken(below, i));
            below.computeIfAbsent(walk.get(i).parent, _ -> new ArrayDeque<>()).addFirst(tree);
        }
        return taken(below, -1);
    }

    private static List<RecipientTree> taken(Map<Integer, Deque<RecipientTree>> below, int parent) {
        var trees = below.remove(parent);
        return trees == null ? List.of() : List.copyOf(trees);
    }

    private static String key(RecipientPath recipient) {
        return key(recipient.address());
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /**
     * Leaves out whom nobody wants.
     *
     * @param wanted
     *            whom to keep
     * @return this tree with only those that are wanted, and those that lead to them; nothing where none is left
     */
    public Optional<RecipientTree> keep(Predicate<RecipientPath> wanted) {
        var kept = children.stream().flatMap(child -> child.keep(wanted).stream()).toList();
        return kept.isEmpty() && !wanted.test(recipient)
                ? Optional.empty()
                : Optional.of(new RecipientTree(recipient, kept));
    }

    /**
     * Counts the recipients.
     *
     * @return how many there are in this tree, its top included
     */
    public int size() {
        return 1 + children.stream().mapToInt(RecipientTree::size).sum();
    }
}
