namespace Gale.Codegen.Runtime;

/// <summary>A body that is put together before anything is sent.</summary>
internal interface IPreparedBody
{
    /// <summary>Writes the value, so that one that cannot be written fails before anything is sent.</summary>
    /// <param name="dropsUnmapped">Whether members that the document does not declare are left out.</param>
    void Prepare(bool dropsUnmapped);

    /// <summary>The call is over.</summary>
    void EndCall();
}
