/**
 * Employees: who works in a workspace, with or without an account of their own.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>Everybody who joins a workspace gets one employee record, whatever is delivered again and
 *       whatever was done with the record meanwhile ({@code NewMemberTest}).
 *   <li>Managers create, change and delete; a member changes but their own record, and there only
 *       what is theirs to say ({@code EmployeeRulesTest}).
 *   <li>The record of a present member isn't deleted, whatever its status says ({@code
 *       NewMemberTest}).
 *   <li>Who joins by an invitation is given the record that it names, or one of their address that
 *       is nobody's yet; who comes back theirs ({@code NewMemberTest}).
 *   <li>{@code userId} is the system's: nobody can make a record somebody's ({@code
 *       EmployeeRulesTest}).
 * </ul>
 */
@NullMarked
package com.smarterp.people;

import org.jspecify.annotations.NullMarked;
