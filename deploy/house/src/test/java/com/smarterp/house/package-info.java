/** The rules of the house, held by tests. */
@NullMarked
package com.smarterp.house;

import org.jspecify.annotations.NullMarked;
