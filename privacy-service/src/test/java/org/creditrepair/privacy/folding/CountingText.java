package org.creditrepair.privacy.folding;

import java.util.BitSet;

/** A text that counts how often it is read. */
public final class CountingText extends FoldedText {
    private final FoldedText text;
    private final long[] reads;

    private CountingText(FoldedText text, long[] reads) {
        super(text.original(), Folding.of(""));
        this.text = text;
        this.reads = reads;
    }

    public static CountingText of(String original) {
        return new CountingText(FoldedText.of(original), new long[1]);
    }

    /** Characters that were read, alone or in a slice. */
    public long reads() {
        return reads[0];
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char at(int position) {
        reads[0]++;
        return text.at(position);
    }

    @Override
    public int originalStart(int position) {
        return text.originalStart(position);
    }

    @Override
    public int originalEnd(int end) {
        return text.originalEnd(end);
    }

    @Override
    public String slice(int start, int end) {
        reads[0] += end - start;
        return text.slice(start, end);
    }

    @Override
    public FoldedText without(BitSet hidden) {
        reads[0] += text.length();
        return new CountingText(text.without(hidden), reads);
    }
}
