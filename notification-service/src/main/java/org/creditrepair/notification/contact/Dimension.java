package org.creditrepair.notification.contact;

import java.util.Optional;

/** In what two contacts have to agree in order to be counted together. What is not known of either agrees with all. */
public enum Dimension {
    LENDER_GROUP {
        @Override
        public boolean agree(Contact one, Contact other) {
            return one.sender().lenderGroup().equals(other.sender().lenderGroup());
        }
    },
    COLLECTOR {
        @Override
        public boolean agree(Contact one, Contact other) {
            return one.sender().collector().equals(other.sender().collector());
        }
    },
    PERSON {
        @Override
        public boolean agree(Contact one, Contact other) {
            return one.destination().person().equals(other.destination().person());
        }
    },
    DEBT {
        @Override
        public boolean agree(Contact one, Contact other) {
            return one.matter().sharesDebtWith(other.matter());
        }
    },
    CHANNEL {
        @Override
        public boolean agree(Contact one, Contact other) {
            return one.destination().channel() == other.destination().channel();
        }
    },
    ADDRESS {
        @Override
        public boolean agree(Contact one, Contact other) {
            return one.destination().channel() == other.destination().channel()
                    && agree(one.destination().address(), other.destination().address());
        }

        private static boolean agree(Optional<String> one, Optional<String> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    };

    public abstract boolean agree(Contact one, Contact other);
}
