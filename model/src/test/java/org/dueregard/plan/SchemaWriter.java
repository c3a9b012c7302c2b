package org.dueregard.plan;

import static com.github.victools.jsonschema.generator.OptionPreset.PLAIN_JSON;
import static com.github.victools.jsonschema.generator.SchemaVersion.DRAFT_2020_12;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.CustomDefinitionProviderV2;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.impl.DefinitionKey;
import com.github.victools.jsonschema.generator.naming.SchemaDefinitionNamingStrategy;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dueregard.plan.Says.Need;

/** Writes the JSON Schema of the plan from the model. */
final class SchemaWriter implements CustomDefinitionProviderV2 {
  private SchemaWriter() {}

  static String write() {
    SchemaGeneratorConfigBuilder config =
        new SchemaGeneratorConfigBuilder(DRAFT_2020_12, PLAIN_JSON)
            .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.PLAIN_DEFINITION_KEYS);
    config
        .forFields()
        .withIgnoreCheck(field -> field(field).isEmpty())
        .withPropertyNameOverrideResolver(field -> field(field).map(Field::key).orElse(null))
        .withDescriptionResolver(field -> field(field).map(f -> f.says().value()).orElse(null))
        .withRequiredCheck(field -> field(field).filter(SchemaWriter::isRequired).isPresent())
        .withInstanceAttributeOverride(
            (node, field, context) ->
                field(field)
                    .filter(SchemaWriter::isRequired)
                    .ifPresent(f -> Forms.notNone(node.putObject("not"))));
    config
        .forTypesInGeneral()
        .withPropertySorter(Comparator.comparing(property -> 0)) // as the model has them
        .withCustomDefinitionProvider(new SchemaWriter())
        .withDefinitionNamingStrategy(new Names());
    ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(Plan.class);
    return schema.toPrettyString() + "\n";
  }

  @Override
  public CustomDefinition provideCustomSchemaDefinition(
      ResolvedType type, SchemaGenerationContext context) {
    Class<?> raw = type.getErasedType();
    if (raw == Plan.class) {
      return new CustomDefinition(
          Forms.top(context.createStandardDefinition(type, this)),
          CustomDefinition.DefinitionType.INLINE,
          CustomDefinition.AttributeInclusion.YES);
    }
    if (raw == Items.class) {
      return inline(Forms.items(context, type.getTypeParameters().get(0)));
    }
    if (raw == Local.class) {
      return inline(
          Forms.local(
              context,
              context.createDefinitionReference(context.getTypeContext().resolve(Text.class))));
    }
    if (Part.class.isAssignableFrom(raw)) {
      return new CustomDefinition(
          Forms.section(context.createStandardDefinition(type, this), !Field.main(raw).isEmpty()));
    }
    return Leaf.class.isAssignableFrom(raw)
        ? new CustomDefinition(Forms.leaf(raw, words(type), context))
        : null;
  }

  private static CustomDefinition inline(ObjectNode node) {
    return new CustomDefinition(node, true);
  }

  private static List<String> words(ResolvedType type) {
    return type.getTypeParameters().isEmpty()
        ? List.of()
        : Field.words(type.getTypeParameters().get(0).getErasedType());
  }

  private static boolean isRequired(Field field) {
    return field.says().need() == Need.REQUIRED;
  }

  private static Optional<Field> field(FieldScope scope) {
    return Field.of(scope.getDeclaringType().getErasedType()).stream()
        .filter(field -> field.component().getName().equals(scope.getDeclaredName()))
        .findFirst();
  }

  /** Names of definitions: the class, or the word list, with what it stands in. */
  private static final class Names implements SchemaDefinitionNamingStrategy {
    @Override
    public String getDefinitionNameForKey(DefinitionKey key, SchemaGenerationContext context) {
      ResolvedType type = key.getType();
      String many = type.getErasedType() == Choices.class ? "_list" : "";
      Class<?> named =
          type.getTypeParameters().isEmpty()
              ? type.getErasedType()
              : type.getTypeParameters().get(0).getErasedType();
      String name = named.getName();
      return name.substring(name.lastIndexOf('.') + 1).replace('$', '_') + many;
    }
  }
}
