using Gale.Codegen.OpenApi;
using Gale.Codegen.Resolution;

namespace Gale.Codegen.Api;

/// <summary>The member that a discriminator names. Its values are names of schemas and keys of a mapping: texts (OpenAPI 3.1, 4.8.25).</summary>
internal static class DiscriminatorMember
{
    private static readonly ApiPrimitive Text = new(ApiPrimitiveKind.String);

    /// <summary>Whether an object says that it is a number or a boolean: then no value of it is any of those texts.</summary>
    public static bool IsNoText(Schema owner, string member, SchemaTable schemas) =>
        owner.Properties.FirstOrDefault(property => property.Name == member) is { } property &&
        schemas.Resolve(property.Schema).Target.Schema.Types is { Count: > 0 } types &&
        types.All(type => type is "integer" or "number" or "boolean" or "null") && types.Any(type => type != "null");

    /// <summary>One that the document names and does not describe.</summary>
    public static ApiMember Of(Discriminator discriminator) => new(
        $"{SourceKey.Of(discriminator)}/propertyName",
        discriminator.PropertyName,
        Text,
        IsRequired: false,
        Constant: null,
        ApiMemberDirection.Both,
        IsSecret: false,
        IsDeprecated: false,
        Description: null,
        Example: null);

    /// <summary>
    /// One of an object that has kinds, or is one: what it is called is the text itself, whatever its format, and also where the document
    /// says nothing of it. A value that does not say of which kind it is, or says what nobody knows, is read all the same. It goes both
    /// ways, also where the document has it in one only: nobody can tell what a value is that does not say so.
    /// </summary>
    public static ApiMember AsText(ApiMember member) => member with
    {
        IsRequired = false,
        Direction = ApiMemberDirection.Both,
        Type = member.Type is ApiAny || (member.Type is ApiPrimitive primitive && IsWrittenAsText(primitive.Kind)) ? Text with { IsNullable = member.Type.IsNullable } : member.Type,
    };

    private static bool IsWrittenAsText(ApiPrimitiveKind kind) => kind is
        ApiPrimitiveKind.Int64Text or ApiPrimitiveKind.UInt64Text or ApiPrimitiveKind.DecimalText or ApiPrimitiveKind.Date or ApiPrimitiveKind.DateTime or ApiPrimitiveKind.HttpDate or
        ApiPrimitiveKind.LocalTime or ApiPrimitiveKind.Duration or ApiPrimitiveKind.Uuid or ApiPrimitiveKind.Uri or ApiPrimitiveKind.Byte or ApiPrimitiveKind.Base64Url;
}
