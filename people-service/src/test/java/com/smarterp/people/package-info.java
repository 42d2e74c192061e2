@NullMarked
package com.smarterp.people;

import org.jspecify.annotations.NullMarked;
