@NullMarked
package com.smarterp.deploy.local;

import org.jspecify.annotations.NullMarked;
