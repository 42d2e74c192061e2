/**
 * The product from outside, as docs/protocol tells a client and a reader of the topics to be: a
 * device without a face, its copies of the collections, the stream it follows, and a scope folded
 * from its topic. They keep no secrets from a test: each says what it holds.
 */
@NullMarked
package com.smarterp.deploy.e2e;

import org.jspecify.annotations.NullMarked;
