@NullMarked
package com.smarterp.deploy.faults;

import org.jspecify.annotations.NullMarked;
