/** A small page that signs in and shows the stream at work, until the workspace is there. */
@NullMarked
package com.smarterp.gateway.page;

import org.jspecify.annotations.NullMarked;
