@org.jspecify.annotations.NullMarked
package com.smarterp.gateway.routes;
