namespace Gale.Codegen.Drift;

/// <summary>A schema in another.</summary>
/// <param name="Pair">The schema.</param>
/// <param name="IsMember">Whether it is a part of the value; else an alternative, which is the value itself.</param>
/// <param name="Blocked">Where it does not travel though the other does: what is <c>readOnly</c> is not sent.</param>
internal readonly record struct SchemaPart(SchemaPair Pair, bool IsMember, Travel Blocked)
{
    /// <summary>Where it travels when what it is in travels so.</summary>
    public Travel Onward(Travel travel) => (IsMember ? SchemaTravels.AsMember(travel) : travel) & ~Blocked;
}
