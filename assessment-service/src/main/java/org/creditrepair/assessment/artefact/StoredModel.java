package org.creditrepair.assessment.artefact;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.creditrepair.assessment.checked.Checked;
import org.creditrepair.assessment.model.ModelArtefact;
import org.creditrepair.assessment.modelcheck.CheckedModel;

/**
 * A model with its name: the SHA-256 of all bytes of its document, which are the canonical form (RFC 8785) of the
 * artefact and nothing else. So one artefact has one document and one name, and {@code sha256sum} shows it.
 */
public final class StoredModel {
    private final CheckedModel model;
    private final byte[] document;
    private final String sha256;

    StoredModel(CheckedModel model, byte[] document) {
        this.model = model;
        this.document = document;
        this.sha256 = sha256(document);
    }

    /** Writes an artefact, or tells why it is none. */
    public static Checked<StoredModel> of(ModelArtefact artefact) {
        return CheckedModel.of(artefact)
                .then(model -> Checked.of(new StoredModel(model, ArtefactWriter.bytes(model.artefact()))));
    }

    /** 64 hexadecimal digits, lower case. */
    static String sha256(byte[] document) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    public CheckedModel model() {
        return model;
    }

    /** The document, as it is kept in a file. */
    public byte[] document() {
        return document.clone();
    }

    /** The name of the model: 64 hexadecimal digits, lower case. */
    public String sha256() {
        return sha256;
    }

    @Override
    public String toString() {
        return model + " " + sha256;
    }
}
