package io.ticketflower.architecture;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the static fields of a class are made of. ArchUnit knows what its static initializer does,
/// but not for which field; the order of the bytecode tells: whatever stands before a field is set.
/// What a lambda does there is not told.
final class StaticFields {
  private static final Map<String, Map<String, Set<String>>> READ = new HashMap<>();

  private StaticFields() {}

  static Stream<JavaAccess<?>> madeOf(JavaField field) {
    JavaClass owner = field.getOwner();
    Set<String> members =
        READ.computeIfAbsent(owner.getName(), _ -> membersByField(owner))
            .getOrDefault(field.getName(), Set.of());
    return owner.getStaticInitializer().stream()
        .flatMap(it -> it.getAccessesFromSelf().stream())
        .filter(it -> members.contains(named(it.getTargetOwner().getName(), it.getName())));
  }

  private static Map<String, Set<String>> membersByField(JavaClass type) {
    Map<String, Set<String>> members = new HashMap<>();
    List<MemberRefEntry> seen = new ArrayList<>();
    ClassFile.of().parse(bytes(type)).methods().stream()
        .filter(method -> method.methodName().equalsString("<clinit>"))
        .flatMap(StaticFields::elements)
        .forEachOrdered(element -> note(members, seen, element));
    return members;
  }

  private static Stream<CodeElement> elements(MethodModel method) {
    return method.code().stream().flatMap(code -> code.elementStream());
  }

  private static void note(
      Map<String, Set<String>> members, List<MemberRefEntry> seen, CodeElement element) {
    switch (element) {
      case FieldInstruction it when it.opcode() == Opcode.PUTSTATIC -> {
        members.put(
            it.name().stringValue(), seen.stream().map(StaticFields::named).collect(toSet()));
        seen.clear();
      }
      case FieldInstruction it -> seen.add(it.field());
      case InvokeInstruction it -> seen.add(it.method());
      default -> {}
    }
  }

  private static String named(MemberRefEntry member) {
    return named(member.owner().asInternalName().replace('/', '.'), member.name().stringValue());
  }

  private static String named(String owner, String member) {
    return owner + "." + member;
  }

  private static byte[] bytes(JavaClass type) {
    try (InputStream stream = type.getSource().orElseThrow().getUri().toURL().openStream()) {
      return stream.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
