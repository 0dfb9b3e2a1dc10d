package org.creditrepair.training.card;

/**
 * Why a characteristic is not in the card.
 *
 * @param figure what was found
 */
public record Drop(String characteristic, Reason reason, double figure) {

    /** The rules that keep a characteristic out. */
    public enum Reason {
        /** Its information value beyond chance is too low. */
        INFORMATION,
        /** It is too close to a stronger one; the figure is their correlation. */
        CORRELATION,
        /** In the regression it would turn the evidence round; the figure is its coefficient. */
        SIGN,
        /** In the regression it adds too little; the figure is its z. */
        ELIMINATION
    }
}
