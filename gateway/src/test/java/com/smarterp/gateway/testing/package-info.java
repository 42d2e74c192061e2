/** The gateway on real parts, and clients for it. */
@org.jspecify.annotations.NullMarked
package com.smarterp.gateway.testing;
