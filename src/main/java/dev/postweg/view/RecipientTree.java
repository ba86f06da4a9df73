package dev.postweg.view;

import dev.postweg.trace.RecipientPath;
import dev.postweg.trace.Via;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The recipients of a mail as a tree: members below their group, to any depth. Who was reached twice stands once, below
 * the first parent, with all reasons.
 *
 * @param recipient
 *            what became of it
 * @param children
 *            whom it led to
 */
record RecipientTree(RecipientPath recipient, List<RecipientTree> children) {
    RecipientTree {
        children = List.copyOf(children);
    }

    /** Builds the trees of those that no other recipient led to. */
    static List<RecipientTree> of(List<RecipientPath> recipients) {
        var known = new HashSet<String>();
        recipients.forEach(recipient -> known.add(key(recipient.address())));
        var byParent = new LinkedHashMap<String, List<RecipientPath>>();
        var roots = new ArrayList<RecipientPath>();
        for (var recipient : recipients) {
            var parent = recipient.via().stream().map(Via::parent).map(RecipientTree::key)
                    .filter(known::contains).filter(other -> !other.equals(key(recipient.address()))).findFirst();
            if (recipient.named() || parent.isEmpty()) {
                roots.add(recipient);
            } else {
                byParent.computeIfAbsent(parent.get(), _ -> new ArrayList<>()).add(recipient);
            }
        }
        var placed = new HashSet<String>();
        var trees = new ArrayList<>(roots.stream().map(root -> build(root, byParent, placed)).toList());
        // addresses that only lead to one another in a circle have no root
        recipients.stream().filter(recipient -> !placed.contains(key(recipient.address())))
                .forEach(lost -> {
                    if (!placed.contains(key(lost.address()))) {
                        trees.add(build(lost, byParent, placed));
                    }
                });
        return List.copyOf(trees);
    }

    private static RecipientTree build(RecipientPath recipient, Map<String, List<RecipientPath>> byParent,
            Set<String> placed) {
        placed.add(key(recipient.address()));
        var children = new ArrayList<RecipientTree>();
        for (var child : byParent.getOrDefault(key(recipient.address()), List.of())) {
            if (!placed.contains(key(child.address()))) {
                children.add(build(child, byParent, placed));
            }
        }
        return new RecipientTree(recipient, children);
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }

    /** This tree with only those that are wanted, and those that lead to them; nothing where none is left. */
    Optional<RecipientTree> keep(Predicate<RecipientPath> wanted) {
        var kept = children.stream().flatMap(child -> child.keep(wanted).stream()).toList();
        return kept.isEmpty() && !wanted.test(recipient)
                ? Optional.empty()
                : Optional.of(new RecipientTree(recipient, kept));
    }

    int size() {
        return 1 + children.stream().mapToInt(RecipientTree::size).sum();
    }
}
