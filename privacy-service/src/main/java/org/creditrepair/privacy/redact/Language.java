package org.creditrepair.privacy.redact;

/** In which language placeholders are. */
public enum Language {
    CHINESE,
    ENGLISH
}
