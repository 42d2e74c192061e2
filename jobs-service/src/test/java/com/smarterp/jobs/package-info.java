@NullMarked
package com.smarterp.jobs;

import org.jspecify.annotations.NullMarked;
