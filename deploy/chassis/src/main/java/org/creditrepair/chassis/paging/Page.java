package org.creditrepair.chassis.paging;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A page of a list in a fixed order. The next page is asked for by the key of this one's last item, so that what is
 * added or ends meanwhile neither doubles an item nor hides one.
 *
 * @param isLast whether nothing follows
 */
public record Page<T>(List<T> items, boolean isLast) {

    public Page {
        items = List.copyOf(items);
        if (items.isEmpty() && !isLast) {
            throw new IllegalArgumentException("a page of nothing leads nowhere");
        }
    }

    /**
     * Reads a page, and one item more to see whether another page follows.
     *
     * @param size how many items a page holds at most, from 1
     * @param firstItems the first so many items from where the page begins
     */
    public static <T> Page<T> read(int size, IntFunction<List<T>> firstItems) {
        if (size < 1) {
            throw new IllegalArgumentException("a page of " + size + " items");
        }
        var found = firstItems.apply(size + 1);
        return found.size() <= size ? new Page<>(found, true) : new Page<>(found.subList(0, size), false);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), isLast);
    }

    /** The key under which the next page is asked for; null on the last page. */
    public <K> K next(Function<? super T, K> key) {
        return isLast ? null : Objects.requireNonNull(key.apply(items.getLast()), "key of the last item");
    }
}
