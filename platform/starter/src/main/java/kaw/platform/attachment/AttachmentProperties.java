package kaw.platform.attachment;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Files on records.
 *
 * @param limit the largest file taken; the gateway is told the same, so that a larger one is refused at the door
 * @param undo how long a removed file can be brought back
 * @param unfinished how long an upload may take before what came of it is swept
 */
@ConfigurationProperties("kaw.attachments")
record AttachmentProperties(
        @DefaultValue("50MB") DataSize limit,
        @DefaultValue("1h") Duration undo,
        @DefaultValue("6h") Duration unfinished) {}
