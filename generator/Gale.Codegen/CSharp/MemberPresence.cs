namespace Gale.Codegen.CSharp;

/// <summary>The ways in which a member can be there, be null, or be absent.</summary>
internal enum MemberPresence
{
    /// <summary>Always written; its absence and a null are errors.</summary>
    Required,

    /// <summary>Always written, as null where it is null; its absence is an error.</summary>
    RequiredNullable,

    /// <summary>May be absent. A null that comes nevertheless is kept among the unmapped members, so that it is not lost.</summary>
    Optional,

    /// <summary>May be absent or null; which of the two was read is remembered in a bit.</summary>
    OptionalNullable,

    /// <summary>May be absent or null, and who sends it says which of the two it is: an <c>Optional</c> of the runtime.</summary>
    ThreeState,

    /// <summary>May be absent; null is one of its values (any JSON).</summary>
    OptionalAny,
}
