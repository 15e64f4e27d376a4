using Gale.Codegen.CSharp;

namespace Gale.Codegen.Emission;

/// <summary>Prints the properties of a record, and the fields behind those whose values it keeps in a form of its own.</summary>
internal static class PropertyWriter
{
    /// <returns>Whether there was one.</returns>
    public static bool WriteFields(SourceWriter writer, IEnumerable<MemberModel> members)
    {
        var hasFields = false;
        foreach (var member in members)
        {
            if (member.FieldType is { } type)
            {
                WriteField(writer, member, type);
                hasFields = true;
            }
        }

        return hasFields;
    }

    private static void WriteField(SourceWriter writer, MemberModel member, TypeName type)
    {
        writer.Part($"private readonly {type} {member.Field}");
        if (member is { Presence: MemberPresence.Required, Shape.Kind: ValueKind.List or ValueKind.Map })
        {
            writer.Part($" = null!");
        }

        writer.Line($";");
    }

    public static void Write(SourceWriter writer, MemberModel member)
    {
        writer.Doc(member.Doc);
        writer.Obsolete(member.Obsolete);
        writer.Part($"public ");
        if (member.MustBeSet)
        {
            writer.Part($"required ");
        }

        writer.Part($"{member.PropertyType} {member.Name}");
        if (member.FieldType is null)
        {
            writer.Part($$""" { get; init; }""");
            WriteInitial(writer, member);
            return;
        }

        using (writer.Block($""))
        {
            WriteAccessors(writer, member);
        }
    }

    private static void WriteInitial(SourceWriter writer, MemberModel member)
    {
        if (member.Initial is { } value)
        {
            writer.Part($" = {value};");
        }

        writer.Line();
    }

    /// <summary>The record keeps a copy or a form of its own: nobody changes it behind its back, and it compares by content.</summary>
    private static void WriteAccessors(SourceWriter writer, MemberModel member)
    {
        switch (member.Shape.Kind)
        {
            case ValueKind.List or ValueKind.Map when member.Presence == MemberPresence.ThreeState:
                writer.Line($"get => {member.Field};");
                writer.Part($"init => {member.Field} = value.Each(");
                writer.CopyOfItems(member.Shape.Item!);
                writer.Line($");");
                break;
            case ValueKind.List or ValueKind.Map:
                writer.Line($"get => {member.Field};");
                writer.Part($"init => {member.Field} = ");
                writer.CopyOf(member.Shape, Identifier.FromValid("value"));
                writer.Line($";");
                break;
            default:
                WriteGetter(writer, member);
                writer.Line($"init => {member.Field} = new(value);");
                break;
        }
    }

    private static void WriteGetter(SourceWriter writer, MemberModel member)
    {
        if (member.Presence == MemberPresence.Required)
        {
            writer.Line($"get => {member.Field}.Value;");
        }
        else
        {
            writer.Line($"get => {member.Field}.OrNull;");
        }
    }

    public static void WriteExplicitNulls(SourceWriter writer) => writer.Line(
        $$"""
        /// <summary>Which optional members came as null instead of being absent.</summary>
        internal global::Gale.Codegen.Runtime.ExplicitNulls ExplicitNulls { get; init; }
        """);

    public static void WritePrint(SourceWriter writer, Identifier name, bool isSecret)
    {
        if (isSecret)
        {
            writer.Line($"builder.Append({RecordPrintWriter.Printed("", name, " = ***, ")});");
        }
        else
        {
            writer.Line($"builder.Append({RecordPrintWriter.Printed("", name, " = ")}).Append((object?){name}).Append(\", \");");
        }
    }
}
