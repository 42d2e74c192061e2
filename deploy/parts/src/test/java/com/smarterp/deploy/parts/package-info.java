@NullMarked
package com.smarterp.deploy.parts;

import org.jspecify.annotations.NullMarked;
