namespace Gale.Codegen.Payloads;

/// <summary>The ways in which a value can be other than its schema says.</summary>
internal enum PayloadFaultKind
{
    /// <summary>Another type, a missing member, null where there is none, a member where there may be no other.</summary>
    Misfit,

    /// <summary>A value that an enum does not list, or the text of a discriminator that stands for nothing.</summary>
    UnknownValue,

    /// <summary>A member that the schema does not declare.</summary>
    UnknownMember,

    /// <summary>Beyond a limit, or not of the format.</summary>
    Limit,
}
