package com.smarterp.kernel.collections;

/** What a text says: clients choose by it how it is typed and shown. */
public enum TextFormat {
    LINE,
    PARAGRAPHS,
    EMAIL,
    PHONE
}
