package io.ticketflower.architecture;

import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.AccessTarget.FieldAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Which of the generated tables a method works with, and of which it names the column
/// `company_id`; whatever it calls in the same layer is followed, and so is what the static fields
/// are made of that it reads there: most are statements, or parts of them.
///
/// Reads field accesses in bytecode: two statements of one method on the same table can't be told
/// apart.
final class TableUse {
  private static final String COLUMN = "COMPANY_ID";
  private static final String SETTER = "setCompanyId";

  /// A value that a statement is given. It takes its type from a column, and asks for nothing.
  private static final String PARAMETER = "org.jooq.Param";

  private final Vocabulary words;
  private final Set<JavaMember> visited = new HashSet<>();
  private final Set<String> used = new TreeSet<>();
  private final Set<String> withCompany = new HashSet<>();

  private TableUse(Vocabulary words) {
    this.words = words;
  }

  /// The company tables that a method uses without their `company_id`.
  static Stream<String> withoutCompany(Vocabulary words, JavaCodeUnit method) {
    TableUse use = new TableUse(words);
    use.visit(method);
    return use.used.stream()
        .filter(table -> !use.withCompany.contains(table))
        .filter(table -> !Excepted.TABLES_OF_NO_COMPANY.contains(table));
  }

  private void visit(JavaMember member) {
    if (visited.add(member)) {
      List<JavaAccess<?>> accesses = accesses(member).toList();
      accesses.forEach(this::note);
      accesses.stream()
          .flatMap(access -> access.getTarget().resolveMember().stream())
          .filter(it -> words.in(Layer.PERSISTENCE).test(it.getOwner()))
          .forEach(this::visit);
    }
  }

  private static Stream<JavaAccess<?>> accesses(JavaMember member) {
    return switch (member) {
      case JavaCodeUnit code -> code.getAccessesFromSelf().stream();
      case JavaField field when isStatement(field) -> StaticFields.madeOf(field);
      default -> Stream.empty();
    };
  }

  private static boolean isStatement(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && !field.getRawType().getName().equals(PARAMETER);
  }

  private void note(JavaAccess<?> access) {
    String member = access.getName();
    Stream<String> owner = tableOf(access.getTargetOwner());
    if (member.equals(COLUMN) || member.equals(SETTER) || takesCompany(access)) {
      owner.forEach(withCompany::add);
    } else if (access.getTarget() instanceof FieldAccessTarget field) {
      Stream.concat(owner, tableOf(field.getRawType())).forEach(used::add);
    }
  }

  /// As the constructor of a whole row does.
  private boolean takesCompany(JavaAccess<?> access) {
    return access.getTarget() instanceof ConstructorCallTarget constructor
        && constructor.getRawParameterTypes().stream().anyMatch(words::isCompanyId);
  }

  /// Of a table, of a path to it from another, and of a row; nothing where there is no company.
  private Stream<String> tableOf(JavaClass type) {
    return Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream())
        .filter(words::isSchema)
        .filter(it -> Stream.of(COLUMN, SETTER).anyMatch(member -> has(it, member)))
        .map(JavaClass::getSimpleName)
        .map(name -> name.replaceAll("Record$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
        .map(name -> name.toLowerCase(Locale.ROOT))
        .limit(1);
  }

  private static boolean has(JavaClass type, String member) {
    return type.getMembers().stream().map(JavaMember::getName).anyMatch(member::equals);
  }
}
